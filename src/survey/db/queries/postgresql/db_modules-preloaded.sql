-- guard: SELECT EXISTS (SELECT 1 FROM pg_roles WHERE (rolname = current_user AND rolsuper) OR (rolname = 'pg_read_all_settings' AND pg_has_role(current_user, oid, 'USAGE')))
-- needs: GRANT pg_read_all_settings TO the inspecting account
SELECT 'plugin' AS kind, trim(both ' "' from a) AS name, true AS is_on, false AS is_dangerous
FROM regexp_split_to_table((SELECT setting FROM pg_settings WHERE name = 'shared_preload_libraries'), ',') AS a
WHERE trim(a) <> '';
