-- id: sudo-logfile
-- title: sudo writes a log file of its own
-- title[zh_CN]: sudo 写入独立的日志文件
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- param path: /var/log/sudo.log | the log file
-- param path[zh_CN]: 日志文件路径
-- key: problem path
-- same-as: xccdf:sudo_custom_logfile
-- why: In the common log what administrators did drowns between everything else; a file of its own
--     can be kept longer.
-- why[zh_CN]: 在公共日志中，管理员的操作会淹没在其他记录里；独立文件便于长期保存。
-- fix: Add `Defaults logfile="{wanted}"` with visudo.
-- fix[zh_CN]: 用 visudo 加入 `Defaults logfile="{wanted}"`。
WITH given AS (
  SELECT substr(option, 9) AS value, path, line,
         who = 'ALL' AND coalesce(host, run_as, command) IS NULL AS is_for_all
  FROM sudo_rules
  WHERE kind = 'default' AND option LIKE 'logfile=%' AND is_replaced IS NOT 1)
SELECT 'logfile is not set for all' AS problem, NULL AS value, :path AS wanted,
       '/etc/sudoers' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM given WHERE is_for_all)
UNION ALL
SELECT 'logfile is not as it should be', value, :path, path, line
FROM given
WHERE trim(value, '"') <> :path;
