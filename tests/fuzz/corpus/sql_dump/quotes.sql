--
-- PostgreSQL database dump
--
CREATE FUNCTION f() RETURNS text AS $_x$BEGIN
-- Name: z; Type: TABLE; Schema: public
COPY t (id) FROM stdin;
RETURN 'it''s $$'; END$_x$;
CREATE VIEW "v
" AS SELECT a$1, 'b--c' -- it's
;
INSERT INTO t VALUES (1, 'x
-- PostgreSQL database dump
');
--
-- PostgreSQL database dump complete
--
