-- instead: db_users
-- Whoever is a member of a superuser may be it.
WITH RECURSIVE held (member, role) AS (
  SELECT member, roleid FROM pg_auth_members
  UNION
  SELECT h.member, m.roleid FROM held h JOIN pg_auth_members m ON m.member = h.role)
SELECT rolname AS name, rolcanlogin AS can_login, NOT rolcanlogin AS is_role, rolsuper OR EXISTS (SELECT 1 FROM held h JOIN pg_roles s ON s.oid = h.role WHERE h.member = a.oid AND s.rolsuper) AS is_superuser, oid = 10 AS is_default,
  false AS is_anonymous, false AS is_locked, coalesce(rolvaliduntil < now(), false) AS is_expired,
  to_char(rolvaliduntil, 'YYYY-MM-DD') AS valid_until, CASE WHEN version() NOT LIKE 'Kingbase%' THEN 0 END AS attempts
FROM pg_roles a WHERE rolname !~ '^pg_';
