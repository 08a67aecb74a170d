-- id: sudo-ask-again
-- title: sudo soon asks for the password again
-- title[zh_CN]: sudo 很快要求重新输入口令
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- param minutes: 5 | most minutes
-- param minutes[zh_CN]: 最多分钟数
-- key: problem path
-- same-as: xccdf:sudo_require_reauthentication
-- why: Within that time who sits down at an open terminal is root without knowing a password.
-- why[zh_CN]: 在此期间，坐到未锁定终端前的人无需口令就是 root。
-- fix: Add `Defaults timestamp_timeout={wanted}` with visudo; never a negative number.
-- fix[zh_CN]: 用 visudo 加入 `Defaults timestamp_timeout={wanted}`，不得为负数。
WITH given AS (
  SELECT substr(option, 19) AS value, path, line,
         who = 'ALL' AND coalesce(host, run_as, command) IS NULL AS is_for_all
  FROM sudo_rules
  WHERE kind = 'default' AND option LIKE 'timestamp_timeout=%' AND is_replaced IS NOT 1)
SELECT 'timestamp_timeout is not set for all' AS problem, NULL AS value, :minutes AS wanted,
       '/etc/sudoers' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM given WHERE is_for_all)
UNION ALL
SELECT 'timestamp_timeout is not as it should be', value, :minutes, path, line
FROM given
WHERE CAST(value AS REAL) NOT BETWEEN 0 AND :minutes OR value NOT REGEXP '^[0-9]';
