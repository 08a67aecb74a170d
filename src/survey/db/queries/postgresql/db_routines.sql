-- each: database
-- One that looks names up where everybody may put some, or first among what the caller made for himself, is as open as one that says nothing of it.
SELECT current_database() AS database, n.nspname AS schema,
  p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name, o.rolname AS owner, p.prosecdef AS is_definer,
  o.rolsuper AS is_owner_superuser,
  EXISTS (SELECT 1 FROM unnest(p.proconfig) c WHERE c LIKE 'search_path=%' AND c NOT LIKE '%$user%' AND c NOT LIKE '%pg_temp%,%'
          AND NOT EXISTS (SELECT 1 FROM pg_namespace s WHERE s.nspname = ANY (regexp_split_to_array(replace(substr(c, 13), '"', ''), ', *'))
                          AND has_schema_privilege('public', s.oid, 'CREATE'))) AS has_search_path,
  has_function_privilege('public', p.oid, 'EXECUTE') AS is_public, l.lanname AS language
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_roles o ON o.oid = p.proowner
JOIN pg_language l ON l.oid = p.prolang
WHERE (p.prosecdef OR (NOT l.lanpltrusted AND l.lanname <> 'internal')) AND (p.oid >= 16384 OR n.nspname !~ '^pg_' AND n.nspname <> 'information_schema')
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e');
