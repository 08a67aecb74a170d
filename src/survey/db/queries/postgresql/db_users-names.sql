-- instead: db_users
SELECT rolname AS name, rolcanlogin AS can_login, NOT rolcanlogin AS is_role, rolsuper AS is_superuser, oid = 10 AS is_default,
  false AS is_anonymous, false AS is_locked, coalesce(rolvaliduntil < now(), false) AS is_expired,
  to_char(rolvaliduntil, 'YYYY-MM-DD') AS valid_until, CASE WHEN version() NOT LIKE 'Kingbase%' THEN 0 END AS attempts
FROM pg_roles WHERE rolname !~ '^pg_';
