-- each: database
-- What was compiled is dangerous where it comes from elsewhere than the packages, a language of C where everybody may write in it; a link where a password for it stands there for everybody.
SELECT 'extension' AS kind, current_database() AS database, extname AS name, extversion AS version, true AS is_on,
  extname IN ('dblink', 'file_fdw', 'adminpack', 'plpythonu', 'plpython2u', 'plpython3u', 'plperlu', 'pltclu', 'plsh',
              'multicorn') AS is_dangerous
FROM pg_extension
UNION ALL
SELECT 'language', current_database(), lanname, NULL, true, true FROM pg_language
WHERE lanpltrusted = (lanname IN ('internal', 'c'))
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_language'::regclass AND d.objid = pg_language.oid AND d.deptype = 'e')
UNION ALL
SELECT 'feature', current_database(), p.proname || ' (' || p.probin || ')', NULL, true, true
FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
WHERE l.lanname = 'c' AND p.oid >= 16384 AND p.probin !~ '^(\$libdir|/usr/)'
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
UNION ALL
SELECT 'link', current_database(), s.srvname || ' through ' || w.fdwname, s.srvversion, true,
  EXISTS (SELECT 1 FROM pg_user_mappings m WHERE m.srvid = s.oid AND m.umuser = 0)
FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
UNION ALL
SELECT 'policy', current_database(), n.nspname || '.' || c.relname, NULL, c.relrowsecurity, false
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE EXISTS (SELECT 1 FROM pg_policy y WHERE y.polrelid = c.oid);
