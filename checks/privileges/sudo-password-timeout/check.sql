-- id: sudo-password-timeout
-- title: sudo does not wait long for a password
-- title[zh_CN]: sudo 不会长时间等待口令
-- severity: info
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- param minutes: 5 | most minutes
-- param minutes[zh_CN]: 最多分钟数
-- key: problem path
-- same-as: xccdf:sudo_add_passwd_timeout
-- why: A prompt left open waits for whoever comes by.
-- why[zh_CN]: 敞开的口令提示会一直等待任何路过的人。
-- fix: Add `Defaults passwd_timeout={wanted}` with visudo.
-- fix[zh_CN]: 用 visudo 加入 `Defaults passwd_timeout={wanted}`。
WITH given AS (
  SELECT substr(option, 16) AS value, path, line,
         who = 'ALL' AND coalesce(host, run_as, command) IS NULL AS is_for_all
  FROM sudo_rules
  WHERE kind = 'default' AND option LIKE 'passwd_timeout=%' AND is_replaced IS NOT 1)
SELECT 'passwd_timeout is not set for all' AS problem, NULL AS value, :minutes AS wanted,
       '/etc/sudoers' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM given WHERE is_for_all)
UNION ALL
SELECT 'passwd_timeout is not as it should be', value, :minutes, path, line
FROM given
WHERE CAST(value AS REAL) NOT BETWEEN 0.01 AND :minutes;
