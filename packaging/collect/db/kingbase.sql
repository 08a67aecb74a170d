-- Facts about this server for `zicha inspect dbfacts:FILE`. It only reads. Run it as an account that holds the rights named below,
-- keep all that is printed in FILE, and hand FILE back. Of passwords it prints nothing.
--     for each database: ksql -X -A -t -q -d DATABASE -f kingbase.sql >> FILE
-- Made by tools/collect-db from src/survey/db/queries/; a statement that this version does not know fails, and the rest goes on.

SELECT 'zicha:begin,kingbase,' || version();
SELECT 'zicha:database,"' || replace(current_database(), '"', '""') || '"';
-- needs: GRANT pg_read_all_settings TO the inspecting account
SELECT 'zicha:guard,db_audit-own,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_audit-own,kind,name,is_on,value,unseen';
SELECT 'zicha:row,db_audit-own,' || coalesce('"' || replace(replace(x."kind"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_on"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."value"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."unseen"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT CASE split_part(c, '=', 1) WHEN 'log_statement' THEN 'statements' WHEN 'pgaudit.log' THEN 'audit' ELSE 'slow' END AS kind,
  split_part(c, '=', 1) || concat(' of the role ' || r.rolname, ' in the database ' || d.datname) AS name,
  false AS is_on, substr(c, strpos(c, '=') + 1) AS value,
  CASE WHEN r.rolname = current_user OR (r.rolname IS NULL AND d.datname = current_database())
       THEN split_part(c, '=', 1) || ' of the server is hidden: the account or the database that looks has one of its own' END AS unseen
FROM pg_db_role_setting s LEFT JOIN pg_roles r ON r.oid = s.setrole LEFT JOIN pg_database d ON d.oid = s.setdatabase
CROSS JOIN LATERAL unnest(s.setconfig) c
WHERE split_part(c, '=', 1) IN ('log_statement', 'log_min_duration_statement', 'pgaudit.log')
  AND (c IN ('log_statement=none', 'log_min_duration_statement=-1') OR c LIKE 'pgaudit.log=%' OR r.rolname = current_user
       OR (r.rolname IS NULL AND d.datname = current_database()))
) x
UNION ALL SELECT 'zicha:seen,db_audit-own';
-- needs: GRANT pg_read_all_settings TO the inspecting account
SELECT 'zicha:guard,db_audit,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_audit,kind,name,is_on,value,destination';
SELECT 'zicha:row,db_audit,' || coalesce('"' || replace(replace(x."kind"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_on"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."value"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."destination"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT 'audit' AS kind, 'pgaudit' AS name,
  coalesce((SELECT setting ~ '(^|[,\s"])\$?[^,]*pgaudit' FROM pg_settings WHERE name = 'shared_preload_libraries'), false)
    AND EXISTS (SELECT 1 FROM pg_settings WHERE name IN ('pgaudit.log', 'pgaudit.role') AND setting NOT IN ('', 'none')) AS is_on,
  (SELECT setting FROM pg_settings WHERE name = 'pgaudit.log') AS value, NULL AS destination
UNION ALL
SELECT CASE name WHEN 'log_connections' THEN 'connections' WHEN 'log_disconnections' THEN 'disconnections'
    WHEN 'log_statement' THEN 'statements' WHEN 'log_destination' THEN 'errors' ELSE 'slow' END, name,
  CASE name WHEN 'log_statement' THEN setting IN ('ddl', 'mod', 'all') WHEN 'log_destination' THEN setting <> ''
    WHEN 'log_min_duration_statement' THEN setting <> '-1' ELSE setting NOT IN ('off', 'false', 'no', '0', '') END
    AND EXISTS (SELECT 1 FROM pg_settings w WHERE w.name = 'log_destination' AND w.setting <> ''), setting,
  (SELECT CASE WHEN c.setting = 'on' THEN (SELECT d.setting FROM pg_settings d WHERE d.name = 'log_directory')
               ELSE (SELECT d.setting FROM pg_settings d WHERE d.name = 'log_destination') END
   FROM pg_settings c WHERE c.name = 'logging_collector')
FROM pg_settings
WHERE name IN ('log_connections', 'log_disconnections', 'log_statement', 'log_destination', 'log_min_duration_statement')
UNION ALL
SELECT 'failed', name, setting NOT IN ('panic') AND EXISTS (SELECT 1 FROM pg_settings w WHERE w.name = 'log_destination' AND w.setting <> ''),
  setting, NULL FROM pg_settings WHERE name = 'log_min_messages'
) x
UNION ALL SELECT 'zicha:seen,db_audit';
-- needs: GRANT pg_read_all_settings TO the inspecting account
SELECT 'zicha:guard,db_backups,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_backups,kind,name,engine,is_on,finished,age_hours,n_failed';
SELECT 'zicha:row,db_backups,' || coalesce('"' || replace(replace(x."kind"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."engine"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_on"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."finished"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."age_hours"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."n_failed"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT 'archive' AS kind, 'WAL archive' AS name, 'postgresql' AS engine,
  (SELECT setting <> 'off' FROM pg_settings WHERE name = 'archive_mode')
    AND EXISTS (SELECT 1 FROM pg_settings WHERE name IN ('archive_command', 'archive_library')
                AND setting NOT IN ('', '(disabled)')
                AND setting !~ '^\s*((/usr)?/bin/)?(true|:|exit(\s+0)?|cd\s+\S+|echo\s[^|&;<>]*|(cp|cat|gzip)\s[^|&;]*/dev/null)\s*$') AS is_on,
  to_char(last_archived_time, 'YYYY-MM-DD HH24:MI:SS') AS finished,
  extract(epoch FROM now() - last_archived_time) / 3600 AS age_hours,
  CASE WHEN last_failed_time > coalesce(last_archived_time, '-infinity') THEN failed_count ELSE 0 END AS n_failed
FROM pg_stat_archiver
) x
UNION ALL SELECT 'zicha:seen,db_backups';
-- needs: GRANT pg_read_all_settings TO the inspecting account
SELECT 'zicha:guard,db_encryption,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_encryption,kind,name,is_on,value';
SELECT 'zicha:row,db_encryption,' || coalesce('"' || replace(replace(x."kind"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_on"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."value"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT 'transport' AS kind, CASE name WHEN 'ssl' THEN 'tls' WHEN 'ssl_min_protocol_version' THEN 'protocols' ELSE 'ciphers' END AS name,
  CASE name WHEN 'ssl' THEN setting = 'on' END AS is_on, setting AS value
FROM pg_settings WHERE name IN ('ssl', 'ssl_min_protocol_version', 'ssl_ciphers')
) x
UNION ALL SELECT 'zicha:seen,db_encryption';
SELECT 'zicha:columns,db_instances,account,data_directory,started,n_databases,is_standby,is_administrator';
SELECT 'zicha:row,db_instances,' || coalesce('"' || replace(replace(x."account"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."data_directory"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."started"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."n_databases"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_standby"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_administrator"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT current_user AS account, (SELECT setting FROM pg_settings WHERE name = 'data_directory') AS data_directory,
  to_char(pg_postmaster_start_time(), 'YYYY-MM-DD HH24:MI:SS') AS started,
  (SELECT count(*) FROM pg_database WHERE datname NOT IN ('template0', 'template1', 'postgres')) AS n_databases,
  pg_is_in_recovery() AS is_standby,
  (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS is_administrator
) x
UNION ALL SELECT 'zicha:seen,db_instances';
-- needs: GRANT pg_read_all_settings TO the inspecting account
SELECT 'zicha:guard,db_modules-preloaded,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_modules-preloaded,kind,name,is_on,is_dangerous';
SELECT 'zicha:row,db_modules-preloaded,' || coalesce('"' || replace(replace(x."kind"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_on"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_dangerous"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT 'plugin' AS kind, trim(both ' "' from a) AS name, true AS is_on, false AS is_dangerous
FROM regexp_split_to_table((SELECT setting FROM pg_settings WHERE name = 'shared_preload_libraries'), ',') AS a
WHERE trim(a) <> ''
) x
UNION ALL SELECT 'zicha:seen,db_modules-preloaded';
SELECT 'zicha:columns,db_modules,kind,database,name,version,is_on,is_dangerous';
SELECT 'zicha:row,db_modules,' || coalesce('"' || replace(replace(x."kind"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."database"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."version"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_on"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_dangerous"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
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
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE EXISTS (SELECT 1 FROM pg_policy y WHERE y.polrelid = c.oid)
) x
UNION ALL SELECT 'zicha:seen,db_modules';
SELECT 'zicha:columns,db_objects-databases,database,type,n';
SELECT 'zicha:row,db_objects-databases,' || coalesce('"' || replace(replace(x."database"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."type"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."n"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT datname AS database, 'database' AS type, 1 AS n FROM pg_database WHERE datname NOT IN ('template0', 'template1', 'postgres')
) x
UNION ALL SELECT 'zicha:seen,db_objects-databases';
SELECT 'zicha:columns,db_objects,database,schema,type,n';
SELECT 'zicha:row,db_objects,' || coalesce('"' || replace(replace(x."database"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."schema"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."type"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."n"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT current_database() AS database, n.nspname AS schema,
  CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'view' WHEN 'S' THEN 'sequence' ELSE 'table' END AS type, count(*) AS n
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
GROUP BY 1, 2, 3
UNION ALL
SELECT current_database(), n.nspname, 'routine', count(*)
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
GROUP BY 1, 2
UNION ALL
SELECT current_database(), n.nspname, 'trigger', count(*)
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal GROUP BY 1, 2
UNION ALL
SELECT current_database(), NULL, 'event', count(*) FROM pg_event_trigger HAVING count(*) > 0
) x
UNION ALL SELECT 'zicha:seen,db_objects';
SELECT 'zicha:columns,db_privileges-databases,grantee,privilege,object_type,object,can_grant,is_public,is_superuser';
SELECT 'zicha:row,db_privileges-databases,' || coalesce('"' || replace(replace(x."grantee"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."privilege"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object_type"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."can_grant"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_public"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'database' AS object_type, d.datname AS object,
  a.is_grantable AS can_grant, a.grantee = 0 AS is_public, coalesce(g.rolsuper, false) AS is_superuser
FROM pg_database d CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE d.datname NOT IN ('template0', 'template1') AND a.grantee <> d.datdba
) x
UNION ALL SELECT 'zicha:seen,db_privileges-databases';
SELECT 'zicha:columns,db_privileges-parameters,grantee,privilege,object_type,object,can_grant,is_public,is_superuser';
SELECT 'zicha:row,db_privileges-parameters,' || coalesce('"' || replace(replace(x."grantee"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."privilege"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object_type"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."can_grant"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_public"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'server' AS object_type, p.parname AS object,
  a.is_grantable AS can_grant, a.grantee = 0 AS is_public, coalesce(g.rolsuper, false) AS is_superuser
FROM pg_parameter_acl p CROSS JOIN LATERAL aclexplode(p.paracl) a LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE a.grantee <> 10
) x
UNION ALL SELECT 'zicha:seen,db_privileges-parameters';
SELECT 'zicha:columns,db_privileges-roles,grantee,privilege,object_type,object,can_grant,via,is_public,is_superuser';
SELECT 'zicha:row,db_privileges-roles,' || coalesce('"' || replace(replace(x."grantee"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."privilege"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object_type"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."can_grant"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."via"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_public"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
WITH RECURSIVE held (member, role, via, can_grant, depth) AS (
  SELECT member, roleid, NULL::text COLLATE "C", admin_option, 1 FROM pg_auth_members
  UNION
  SELECT h.member, m.roleid, concat_ws(' > ', h.via, r.rolname) COLLATE "C", m.admin_option, h.depth + 1
  FROM held h JOIN pg_auth_members m ON m.member = h.role JOIN pg_roles r ON r.oid = h.role WHERE h.depth < 20)
SELECT u.rolname AS grantee, 'ROLE ' || r.rolname AS privilege, 'role' AS object_type, r.rolname AS object, h.can_grant, h.via,
  false AS is_public, u.rolsuper AS is_superuser
FROM held h JOIN pg_roles u ON u.oid = h.member JOIN pg_roles r ON r.oid = h.role WHERE u.rolname !~ '^pg_'
UNION ALL
SELECT u.rolname, a.privilege, 'server', '*', false, concat_ws(' > ', h.via, r.rolname), false, u.rolsuper
FROM held h JOIN pg_roles u ON u.oid = h.member JOIN pg_roles r ON r.oid = h.role CROSS JOIN LATERAL (VALUES
  ('SUPERUSER', r.rolsuper), ('CREATEROLE', r.rolcreaterole), ('CREATEDB', r.rolcreatedb), ('BYPASSRLS', r.rolbypassrls)) AS a (privilege, is_held)
WHERE a.is_held AND NOT u.rolsuper
) x
UNION ALL SELECT 'zicha:seen,db_privileges-roles';
SELECT 'zicha:columns,db_privileges-schemas,grantee,privilege,object_type,object,can_grant,is_public,is_superuser';
SELECT 'zicha:row,db_privileges-schemas,' || coalesce('"' || replace(replace(x."grantee"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."privilege"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object_type"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."can_grant"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_public"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'schema' AS object_type,
  current_database() || '.' || n.nspname AS object, a.is_grantable AS can_grant, a.grantee = 0 AS is_public,
  coalesce(g.rolsuper, false) AS is_superuser
FROM pg_namespace n CROSS JOIN LATERAL aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND a.grantee <> n.nspowner
) x
UNION ALL SELECT 'zicha:seen,db_privileges-schemas';
SELECT 'zicha:columns,db_privileges-system,grantee,privilege,object_type,object,can_grant,is_public,is_superuser';
SELECT 'zicha:row,db_privileges-system,' || coalesce('"' || replace(replace(x."grantee"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."privilege"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object_type"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."can_grant"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_public"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'table' AS object_type,
  current_database() || '.' || n.nspname || '.' || c.relname AS object, a.is_grantable AS can_grant, a.grantee = 0 AS is_public,
  coalesce(g.rolsuper, false) AS is_superuser
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL aclexplode(c.relacl) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE n.nspname = 'pg_catalog' AND a.grantee <> c.relowner AND coalesce(g.rolname, '') !~ '^pg_'
  AND NOT EXISTS (SELECT 1 FROM pg_init_privs i CROSS JOIN LATERAL aclexplode(i.initprivs) o WHERE i.objoid = c.oid
                  AND i.classoid = 'pg_class'::regclass AND o.grantee = a.grantee AND o.privilege_type = a.privilege_type)
UNION ALL
SELECT coalesce(g.rolname, 'PUBLIC'), a.privilege_type, 'routine', current_database() || '.' || n.nspname || '.' || p.proname,
  a.is_grantable, a.grantee = 0, coalesce(g.rolsuper, false)
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace CROSS JOIN LATERAL aclexplode(p.proacl) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
JOIN pg_init_privs i ON i.objoid = p.oid AND i.classoid = 'pg_proc'::regclass
WHERE a.grantee <> p.proowner AND coalesce(g.rolname, '') !~ '^pg_'
  AND NOT EXISTS (SELECT 1 FROM aclexplode(i.initprivs) o WHERE o.grantee = a.grantee AND o.privilege_type = a.privilege_type)
) x
UNION ALL SELECT 'zicha:seen,db_privileges-system';
SELECT 'zicha:columns,db_privileges-tables,grantee,privilege,object_type,object,can_grant,is_public,is_superuser';
SELECT 'zicha:row,db_privileges-tables,' || coalesce('"' || replace(replace(x."grantee"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."privilege"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object_type"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."can_grant"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_public"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT coalesce(g.rolname, 'PUBLIC') AS grantee, a.privilege_type AS privilege, 'table' AS object_type,
  current_database() || '.' || n.nspname || '.' || c.relname AS object, a.is_grantable AS can_grant, a.grantee = 0 AS is_public,
  coalesce(g.rolsuper, false) AS is_superuser
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL aclexplode(c.relacl) a
LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND a.grantee <> c.relowner
  AND NOT EXISTS (SELECT 1 FROM pg_init_privs i WHERE i.objoid = c.oid AND i.classoid = 'pg_class'::regclass)
UNION ALL
SELECT coalesce(g.rolname, 'PUBLIC'), a.privilege_type, 'column',
  current_database() || '.' || n.nspname || '.' || c.relname || '.' || t.attname, a.is_grantable, a.grantee = 0,
  coalesce(g.rolsuper, false)
FROM pg_attribute t JOIN pg_class c ON c.oid = t.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL aclexplode(t.attacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND a.grantee <> c.relowner AND NOT t.attisdropped
UNION ALL
SELECT coalesce(g.rolname, 'PUBLIC'), a.privilege_type, CASE d.defaclobjtype WHEN 'n' THEN 'schema' ELSE 'future table' END,
  concat_ws('.', current_database(), n.nspname, CASE d.defaclobjtype WHEN 'n' THEN 'schemas' ELSE 'tables' END || ' that ' || o.rolname || ' will make'), a.is_grantable, a.grantee = 0,
  coalesce(g.rolsuper, false)
FROM pg_default_acl d JOIN pg_roles o ON o.oid = d.defaclrole LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
CROSS JOIN LATERAL aclexplode(d.defaclacl) a LEFT JOIN pg_roles g ON g.oid = a.grantee
WHERE d.defaclobjtype IN ('r', 'n') AND a.grantee <> d.defaclrole
UNION ALL
SELECT 'PUBLIC', a.privilege_type, 'table', current_database() || '.' || count(*) || ' large objects', false, true, false
FROM pg_largeobject_metadata m CROSS JOIN LATERAL aclexplode(m.lomacl) a WHERE a.grantee = 0 GROUP BY 2
) x
UNION ALL SELECT 'zicha:seen,db_privileges-tables';
SELECT 'zicha:columns,db_privileges,grantee,privilege,object_type,object,can_grant,is_public,is_superuser';
SELECT 'zicha:row,db_privileges,' || coalesce('"' || replace(replace(x."grantee"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."privilege"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object_type"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."object"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."can_grant"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_public"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT r.rolname AS grantee, a.privilege, 'server' AS object_type, '*' AS object, false AS can_grant, false AS is_public,
  r.rolsuper AS is_superuser
FROM pg_roles r CROSS JOIN LATERAL (VALUES
  ('SUPERUSER', r.rolsuper), ('CREATEROLE', r.rolcreaterole), ('CREATEDB', r.rolcreatedb), ('REPLICATION', r.rolreplication),
  ('BYPASSRLS', r.rolbypassrls)) AS a (privilege, is_held)
WHERE a.is_held AND r.rolname !~ '^pg_'
) x
UNION ALL SELECT 'zicha:seen,db_privileges';
SELECT 'zicha:columns,db_remote_hosts-listen,source,host,is_remote,is_any';
SELECT 'zicha:row,db_remote_hosts-listen,' || coalesce('"' || replace(replace(x."source"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."host"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_remote"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_any"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT 'listen' AS source, trim(a) AS host, trim(a) NOT IN ('localhost', '::1', '') AND trim(a) NOT LIKE '127.%' AS is_remote,
  trim(a) IN ('*', '0.0.0.0', '::') AS is_any
FROM regexp_split_to_table((SELECT setting FROM pg_settings WHERE name = 'listen_addresses'), ',') AS a
) x
UNION ALL SELECT 'zicha:seen,db_remote_hosts-listen';
-- needs: GRANT SELECT ON pg_ident_file_mappings and GRANT EXECUTE ON FUNCTION pg_ident_file_mappings() TO the inspecting account
SELECT 'zicha:when,db_remote_hosts-maps,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_hba_file_rules WHERE array_to_string(options, ' ') ~ '(^| )map=')) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_remote_hosts-maps,source,map,host,user,is_remote,is_any,line,path';
SELECT 'zicha:row,db_remote_hosts-maps,' || coalesce('"' || replace(replace(x."source"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."map"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."host"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."user"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_remote"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_any"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."line"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."path"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT 'map' AS source, m.map_name AS map, m.sys_name AS host, m.pg_username AS "user", false AS is_remote, false AS is_any,
  m.line_number AS line, (SELECT setting FROM pg_settings WHERE name = 'ident_file') AS path
FROM pg_ident_file_mappings m WHERE m.error IS NULL
) x
UNION ALL SELECT 'zicha:seen,db_remote_hosts-maps';
-- needs: GRANT SELECT ON pg_hba_file_rules and GRANT EXECUTE ON FUNCTION pg_hba_file_rules() TO the inspecting account
SELECT 'zicha:columns,db_remote_hosts,source,position,user,host,database,method,is_remote,is_any,requires_tls,refused,map,options,line,path,unseen';
SELECT 'zicha:row,db_remote_hosts,' || coalesce('"' || replace(replace(x."source"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."position"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."user"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."host"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."database"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."method"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_remote"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_any"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."requires_tls"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."refused"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."map"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."options"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."line"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."path"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."unseen"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
WITH rules AS (
  SELECT r.*, coalesce(to_jsonb(r) ->> 'rule_number', row_number() OVER (ORDER BY line_number)::text)::int AS number,
    type IN ('host', 'hostssl', 'hostnogssenc') AS is_tls, type IN ('host', 'hostnossl', 'hostnogssenc') AS is_clear
  FROM pg_hba_file_rules r),
covers AS (
  SELECT r.number, e.number AS earlier, e.is_tls, e.is_clear, e.type = 'local' AS is_local, e.auth_method, e.user_name,
    'all' = ANY (e.user_name) OR r.user_name <@ e.user_name AS is_whole
  FROM rules r JOIN rules e ON e.number < r.number AND (e.type = 'local') = (r.type = 'local')
    AND (r.database <@ e.database OR 'all' = ANY (e.database) AND NOT 'replication' = ANY (r.database))
    AND (r.type = 'local' OR e.address = 'all' OR (e.address, e.netmask) IS NOT DISTINCT FROM (r.address, r.netmask)
         OR CASE WHEN family(e.netmask::inet) = family(r.netmask::inet)
                 THEN r.netmask::inet & e.netmask::inet = e.netmask::inet AND r.address::inet & e.netmask::inet = e.address::inet & e.netmask::inet END)),
taken AS (
  SELECT r.number, coalesce(bool_or(c.is_tls AND c.is_whole), false) AS is_tls, coalesce(bool_or(c.is_clear AND c.is_whole), false) AS is_clear,
    coalesce(bool_or(c.is_local AND c.is_whole), false) AS is_local
  FROM rules r LEFT JOIN covers c ON c.number = r.number GROUP BY 1)
SELECT 'hba' AS source, r.number AS position, array_to_string(user_name, ',') AS "user",
  CASE WHEN type = 'local' THEN 'local' WHEN netmask IS NULL THEN address
       ELSE address || '/' || netmask END AS host,
  array_to_string(database, ',') AS database, auth_method AS method,
  type <> 'local' AND auth_method <> 'reject' AND address NOT IN ('localhost', 'samehost')
    AND NOT (address LIKE '127.%' AND coalesce(netmask, '255.') LIKE '255.%')
    AND NOT (address = '::1' AND coalesce(netmask, 'ffff') NOT LIKE '%::') AS is_remote,
  type <> 'local' AND auth_method <> 'reject'
    AND (address = 'all' OR coalesce(netmask ~ '^([8cef]000)?::$' OR netmask LIKE '%.0.0.0' AND netmask <> '255.0.0.0', false)) AS is_any,
  type IN ('hostssl', 'hostgssenc') OR r.is_clear AND t.is_clear AS requires_tls,
  (SELECT string_agg(DISTINCT u, ',') FROM covers c CROSS JOIN LATERAL unnest(c.user_name) u
   WHERE c.number = r.number AND c.auth_method = 'reject' AND (c.is_local OR (c.is_tls OR t.is_tls OR NOT r.is_tls) AND (c.is_clear OR t.is_clear OR NOT r.is_clear))) AS refused,
  substring(array_to_string(options, ' ') FROM '(?:^| )map=([^ ]+)') AS map,
  (SELECT string_agg(o, ' ') FROM unnest(options) o WHERE o !~ 'passwd=|secrets=') AS options, line_number AS line,
  coalesce(to_jsonb(r) ->> 'file_name', (SELECT setting FROM pg_settings WHERE name = 'hba_file')) AS path,
  CASE WHEN type IS NULL THEN coalesce(to_jsonb(r) ->> 'file_name', 'pg_hba.conf') || ', line ' || line_number || ': ' || error END AS unseen
FROM rules r JOIN taken t ON t.number = r.number
WHERE type IS NULL OR error IS NULL AND NOT (t.is_local OR (r.is_tls OR r.is_clear) AND (t.is_tls OR NOT r.is_tls) AND (t.is_clear OR NOT r.is_clear))
) x
UNION ALL SELECT 'zicha:seen,db_remote_hosts';
SELECT 'zicha:columns,db_routines,database,schema,name,owner,is_definer,is_owner_superuser,has_search_path,is_public,language';
SELECT 'zicha:row,db_routines,' || coalesce('"' || replace(replace(x."database"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."schema"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."owner"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_definer"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_owner_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."has_search_path"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_public"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."language"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
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
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
) x
UNION ALL SELECT 'zicha:seen,db_routines';
-- needs: GRANT pg_read_all_stats TO the inspecting account
SELECT 'zicha:guard,db_sessions,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_stats' AND pg_has_role(current_user, oid, 'USAGE')))) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_sessions,id,user,client,is_remote,database,program,has_tls,protocol,started';
SELECT 'zicha:row,db_sessions,' || coalesce('"' || replace(replace(x."id"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."user"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."client"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_remote"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."database"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."program"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."has_tls"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."protocol"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."started"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT a.pid AS id, a.usename AS "user", host(a.client_addr) AS client,
  coalesce(NOT (a.client_addr <<= '127.0.0.0/8' OR a.client_addr = '::1'), false) AS is_remote,
  a.datname AS database, nullif(a.application_name, '') AS program, coalesce(s.ssl, false) AS has_tls, s.version AS protocol,
  to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS') AS started
FROM pg_stat_activity a LEFT JOIN pg_stat_ssl s USING (pid) WHERE a.usename IS NOT NULL AND a.pid <> pg_backend_pid()
) x
UNION ALL SELECT 'zicha:seen,db_sessions';
SELECT 'zicha:columns,db_settings-seen,name,value,origin';
SELECT 'zicha:row,db_settings-seen,' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."value"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."origin"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT lower(name) AS name,
  CASE WHEN name IN ('primary_conninfo', 'archive_command', 'restore_command') AND setting <> '' THEN '(set)'
       WHEN unit IS NOT NULL THEN current_setting(name) ELSE setting END AS value,
  source AS origin
FROM pg_settings
) x
UNION ALL SELECT 'zicha:seen,db_settings-seen';
-- needs: GRANT pg_read_all_settings TO the inspecting account
SELECT 'zicha:guard,db_settings,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_settings,name,value,origin,path,line,needs_restart';
SELECT 'zicha:row,db_settings,' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."value"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."origin"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."path"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."line"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."needs_restart"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT lower(name) AS name,
  CASE WHEN name IN ('primary_conninfo', 'archive_command', 'restore_command', 'ssl_passphrase_command', 'archive_cleanup_command',
                     'recovery_end_command') AND setting <> '' THEN '(set)'
       WHEN unit IS NOT NULL THEN current_setting(name) ELSE setting END AS value,
  source AS origin, sourcefile AS path, sourceline AS line, pending_restart AS needs_restart
FROM pg_settings
) x
UNION ALL SELECT 'zicha:seen,db_settings';
-- needs: GRANT pg_read_all_stats TO the inspecting account
SELECT 'zicha:guard,db_standby-receiver,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_stats' AND pg_has_role(current_user, oid, 'USAGE')))) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_standby-receiver,role,peer,kind,state,is_running,lag_seconds,has_tls';
SELECT 'zicha:row,db_standby-receiver,' || coalesce('"' || replace(replace(x."role"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."peer"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."kind"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."state"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_running"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."lag_seconds"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."has_tls"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT 'standby' AS role, coalesce(w.sender_host, 'nobody') AS peer, 'replication' AS kind, coalesce(w.status, 'no receiver') AS state,
  coalesce(w.status = 'streaming', false) AS is_running, extract(epoch FROM now() - pg_last_xact_replay_timestamp()) AS lag_seconds,
  w.conninfo ~ 'sslmode=(require|verify)' AS has_tls
FROM (SELECT 1) one LEFT JOIN pg_stat_wal_receiver w ON true WHERE pg_is_in_recovery()
) x
UNION ALL SELECT 'zicha:seen,db_standby-receiver';
-- needs: GRANT pg_read_all_stats TO the inspecting account
SELECT 'zicha:guard,db_standby,' || (SELECT CASE WHEN (SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_stats' AND pg_has_role(current_user, oid, 'USAGE')))) THEN '1' ELSE '0' END);
SELECT 'zicha:columns,db_standby,role,peer,kind,state,is_running,lag_seconds,lag_bytes,has_tls';
SELECT 'zicha:row,db_standby,' || coalesce('"' || replace(replace(x."role"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."peer"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."kind"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."state"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_running"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."lag_seconds"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."lag_bytes"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."has_tls"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
SELECT 'primary' AS role, concat_ws(' ', nullif(r.application_name, ''), host(r.client_addr)) AS peer, 'replication' AS kind, r.state,
  r.state = 'streaming' AS is_running, extract(epoch FROM r.replay_lag) AS lag_seconds,
  CASE WHEN pg_is_in_recovery() THEN NULL ELSE pg_wal_lsn_diff(pg_current_wal_lsn(), r.replay_lsn)::bigint END AS lag_bytes,
  coalesce(s.ssl, false) OR r.client_addr IS NULL AS has_tls
FROM pg_stat_replication r LEFT JOIN pg_stat_ssl s USING (pid)
WHERE r.state <> 'backup'
UNION ALL
SELECT 'primary', 'slot ' || slot_name, 'replication', 'nobody reads the slot', false, NULL,
  CASE WHEN pg_is_in_recovery() THEN NULL ELSE pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::bigint END, NULL
FROM pg_replication_slots WHERE NOT active
) x
UNION ALL SELECT 'zicha:seen,db_standby';
SELECT 'zicha:columns,db_users-names,name,can_login,is_role,is_superuser,is_default,is_anonymous,is_locked,is_expired,valid_until,attempts';
SELECT 'zicha:row,db_users-names,' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."can_login"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_role"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_default"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_anonymous"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_locked"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_expired"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."valid_until"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."attempts"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
WITH RECURSIVE held (member, role) AS (
  SELECT member, roleid FROM pg_auth_members
  UNION
  SELECT h.member, m.roleid FROM held h JOIN pg_auth_members m ON m.member = h.role)
SELECT rolname AS name, rolcanlogin AS can_login, NOT rolcanlogin AS is_role, rolsuper OR EXISTS (SELECT 1 FROM held h JOIN pg_roles s ON s.oid = h.role WHERE h.member = a.oid AND s.rolsuper) AS is_superuser, oid = 10 AS is_default,
  false AS is_anonymous, false AS is_locked, coalesce(rolvaliduntil < now(), false) AS is_expired,
  to_char(rolvaliduntil, 'YYYY-MM-DD') AS valid_until, CASE WHEN version() NOT LIKE 'Kingbase%' THEN 0 END AS attempts
FROM pg_roles a WHERE rolname !~ '^pg_'
) x
UNION ALL SELECT 'zicha:seen,db_users-names';
-- needs: GRANT SELECT ON pg_authid TO the inspecting account (it holds the hashes, which are tried and not kept)
SELECT 'zicha:columns,db_users,name,can_login,is_role,is_superuser,is_default,is_anonymous,is_locked,is_expired,valid_until,attempts';
SELECT 'zicha:row,db_users,' || coalesce('"' || replace(replace(x."name"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."can_login"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_role"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_superuser"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_default"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_anonymous"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_locked"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."is_expired"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."valid_until"::text, '"', '""'), chr(10), ' ') || '"', '') || ',' || coalesce('"' || replace(replace(x."attempts"::text, '"', '""'), chr(10), ' ') || '"', '') FROM (
WITH RECURSIVE held (member, role) AS (
  SELECT member, roleid FROM pg_auth_members
  UNION
  SELECT h.member, m.roleid FROM held h JOIN pg_auth_members m ON m.member = h.role)
SELECT rolname AS name, coalesce(rolpassword, '') AS _hash, rolcanlogin AS can_login, NOT rolcanlogin AS is_role,
  rolsuper OR EXISTS (SELECT 1 FROM held h JOIN pg_roles s ON s.oid = h.role WHERE h.member = a.oid AND s.rolsuper) AS is_superuser, oid = 10 AS is_default, false AS is_anonymous, false AS is_locked,
  coalesce(rolvaliduntil < now(), false) AS is_expired, to_char(rolvaliduntil, 'YYYY-MM-DD') AS valid_until, CASE WHEN version() NOT LIKE 'Kingbase%' THEN 0 END AS attempts
FROM pg_authid a WHERE rolname !~ '^pg_'
) x
UNION ALL SELECT 'zicha:seen,db_users';
SELECT 'zicha:end';
