-- from: 100000
-- needs: GRANT SELECT ON pg_hba_file_rules and GRANT EXECUTE ON FUNCTION pg_hba_file_rules() TO the inspecting account
-- A line with a mistake (it has no type then) keeps the server from reading the file: which rules hold instead nobody can tell.
-- From version 16 on rules may come from included files, and have a number and the name of their file (columns that were not there before).
-- The first rule that fits decides: one that earlier ones leave nothing to is left out, and where they take all that is in clear the rest is encrypted.
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
WHERE type IS NULL OR error IS NULL AND NOT (t.is_local OR (r.is_tls OR r.is_clear) AND (t.is_tls OR NOT r.is_tls) AND (t.is_clear OR NOT r.is_clear));
