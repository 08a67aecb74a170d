-- each: database
-- A link is dangerous where a password for it stands there for everybody.
SELECT 'extension' AS kind, current_database() AS database, extname AS name, extversion AS version, true AS is_on,
  extname IN ('dblink', 'file_fdw', 'adminpack', 'plpythonu', 'plpython2u', 'plpython3u', 'plperlu', 'pltclu', 'plsh',
              'multicorn') AS is_dangerous
FROM pg_extension
UNION ALL
SELECT 'language', current_database(), lanname, NULL, true, true FROM pg_language
WHERE NOT lanpltrusted AND lanname NOT IN ('internal', 'c')
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_language'::regclass AND d.objid = pg_language.oid AND d.deptype = 'e')
UNION ALL
SELECT 'link', current_database(), s.srvname || ' through ' || w.fdwname, s.srvversion, true,
  EXISTS (SELECT 1 FROM pg_user_mappings m WHERE m.srvid = s.oid AND m.umuser = 0)
FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw;
