-- Who may read the record, and who may record. For psql, connected to the record's database with the role that owns its tables:
--
--     psql -d tidemark -v reader=grafana -f roles.sql      grafana may read the record
--     psql -d tidemark -v recorder=ann -f roles.sql        ann may record, import, pack, archive and drop, and read
--     psql -d tidemark -v revoked=grafana -f roles.sql     grafana may neither any more
--
-- The roles have to be there: CREATE ROLE grafana LOGIN. “tidemark-cli database grant --reader grafana” does the same with this text.
-- Months that are made later are read and written through `trades`, so nothing has to be granted on them. A recorder owns nothing and
-- can neither change nor drop a table: what takes an owner (a new month, an empty one, the end of packed time) three functions do for it.
-- Only the owner brings the tables to a new version.
\set ON_ERROR_STOP on

\if :{?reader}
BEGIN;
GRANT USAGE ON SCHEMA public TO :"reader";
GRANT SELECT ON public.trades, public.packed, public.packed_end, public.coverage, public.rejected, public.candles, public.prices,
    public.former_series, public.exchange, public.record_identity, public.schema_migrations, public.keeping, public.imported_files,
    public.archived, public.mirrored TO :"reader";
GRANT EXECUTE ON FUNCTION public.trades_between(text, timestamptz, timestamptz), public.price_at(text, timestamptz),
    public.extremes_between(text, timestamptz, timestamptz), public.packed_trades(public.packed), public.packed_trade(text, bigint),
    public.packed_between(text, timestamptz, timestamptz), public.packed_before(text, timestamptz),
    public.packed_after(text, timestamptz), public.packed_width(bigint[]), public.packed_bits(bigint[], integer) TO :"reader";
COMMIT;
\endif

\if :{?recorder}
BEGIN;
GRANT USAGE ON SCHEMA public TO :"recorder";
GRANT SELECT ON public.packed_end, public.prices, public.record_identity, public.schema_migrations TO :"recorder";
GRANT SELECT, INSERT ON public.exchange TO :"recorder";
GRANT SELECT, INSERT, UPDATE, DELETE ON public.trades, public.packed, public.coverage, public.rejected, public.candles,
    public.former_series, public.keeping, public.imported_files, public.archived, public.mirrored TO :"recorder";
GRANT EXECUTE ON FUNCTION public.trades_between(text, timestamptz, timestamptz), public.price_at(text, timestamptz),
    public.extremes_between(text, timestamptz, timestamptz), public.packed_trades(public.packed), public.packed_trade(text, bigint),
    public.packed_between(text, timestamptz, timestamptz), public.packed_before(text, timestamptz),
    public.packed_after(text, timestamptz), public.packed_width(bigint[]), public.packed_bits(bigint[], integer), public.packed_until(timestamptz),
    public.make_trades_partition(text, timestamptz, timestamptz), public.drop_trades_partition(text) TO :"recorder";
COMMIT;
\endif

\if :{?revoked}
BEGIN;
REVOKE ALL ON public.trades, public.packed, public.packed_end, public.coverage, public.rejected, public.candles, public.prices,
    public.former_series, public.exchange, public.record_identity, public.schema_migrations, public.keeping, public.imported_files,
    public.archived, public.mirrored FROM :"revoked";
REVOKE ALL ON FUNCTION public.trades_between(text, timestamptz, timestamptz), public.price_at(text, timestamptz),
    public.extremes_between(text, timestamptz, timestamptz), public.packed_trades(public.packed), public.packed_trade(text, bigint),
    public.packed_between(text, timestamptz, timestamptz), public.packed_before(text, timestamptz),
    public.packed_after(text, timestamptz), public.packed_width(bigint[]), public.packed_bits(bigint[], integer), public.packed_until(timestamptz),
    public.make_trades_partition(text, timestamptz, timestamptz), public.drop_trades_partition(text) FROM :"revoked";
REVOKE USAGE ON SCHEMA public FROM :"revoked";
COMMIT;
\endif
