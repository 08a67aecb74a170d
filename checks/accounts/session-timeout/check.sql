-- id: session-timeout
-- title: Idle shells end by themselves
-- title[zh_CN]: 空闲的命令行会话自动退出
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 600 | the longest idle time
-- param seconds[zh_CN]: 允许的最长空闲时间（秒）
-- key: problem path
-- same-as: xccdf:accounts_tmout
-- why: A root shell that somebody left open at a desk in the ward is open to everybody who passes.
-- why[zh_CN]: 遗留在病区办公桌上的 root 会话对任何路过的人都是开放的。
-- fix: Write to /etc/profile.d/tmout.sh: declare -xr TMOUT={wanted}
-- fix[zh_CN]: 在 /etc/profile.d/tmout.sh 中写入：declare -xr TMOUT={wanted}
/* The first that people cannot change decides: whatever comes later is refused. */
WITH t AS (
  SELECT path, line, value, is_readonly AND is_exported AS is_fixed,
         value NOT GLOB '*[^0-9]*' AND CAST(value AS INTEGER) BETWEEN 1 AND :seconds AS is_short,
         row_number() OVER (ORDER BY is_readonly AND is_exported DESC, path, line) AS place
  FROM shell_environment
  WHERE key = 'TMOUT' AND who = 'all' AND path GLOB '/etc/profile*')
SELECT 'TMOUT is not set' AS problem, '/etc/profile' AS path, NULL AS line, NULL AS value,
       :seconds AS wanted
WHERE NOT EXISTS (SELECT 1 FROM t)
UNION ALL
SELECT CASE WHEN is_short THEN 'people can change TMOUT' ELSE 'TMOUT is too long' END,
       path, line, value, :seconds
FROM t WHERE place = 1 AND NOT (is_short AND is_fixed);
