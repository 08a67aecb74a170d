-- id: sudo-timestamp
-- title: sudo asks for the password again after some minutes
-- title[zh_CN]: sudo 间隔数分钟后重新要求口令
-- severity: low
-- area: privileges
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param minutes: 15 | most minutes for which one answer holds
-- param minutes[zh_CN]: 一次验证的最长有效分钟数
-- key: option path
-- why: Whoever sits down at a terminal that was left open is root for as long as the last answer
--     holds; with a negative value until the next start.
-- why[zh_CN]: 只要上次验证仍有效，坐到无人看管终端前的人就是 root；若为负值，则一直有效到下次重启。
-- fix: Change {option} in {path}:{line} to timestamp_timeout={wanted} or less.
-- fix[zh_CN]: 将 {path}:{line} 的 {option} 改为 timestamp_timeout={wanted} 或更小的值。
SELECT who, option, :minutes AS wanted, path, line
FROM sudo_rules
WHERE kind = 'default' AND option LIKE 'timestamp_timeout=%' AND is_replaced IS NOT 1
  AND CAST(substr(option, 19) AS REAL) NOT BETWEEN 0 AND :minutes;
