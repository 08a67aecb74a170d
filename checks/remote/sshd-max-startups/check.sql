-- id: sshd-max-startups
-- title: SSH drops connections when too many wait for signing in
-- title[zh_CN]: 等待登录的连接过多时 SSH 会丢弃
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- param start: 10 | connections from which some are dropped
-- param start[zh_CN]: 开始随机丢弃的连接数
-- param rate: 30 | least per cent that are dropped then
-- param rate[zh_CN]: 此时最低丢弃百分比
-- param full: 100 | connections from which all are dropped
-- param full[zh_CN]: 全部丢弃的连接数
-- key: key
-- same-as: xccdf:sshd_set_maxstartups
-- why: Without a limit one computer can use up all places for signing in, and the memory of the
--     host.
-- why[zh_CN]: 若无限制，一台计算机即可占满登录名额和主机内存。
-- fix: Set MaxStartups 10:30:60 in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 MaxStartups 10:30:60，删除其他同名设置，并重新加载 sshd。
/* start:rate:full; one number alone drops all above it, and sshd refuses two. */
WITH own AS (
  SELECT key, value, match, path, line, CAST(value AS INTEGER) AS start,
         instr(value, ':') AS first,
         instr(value, ':') + instr(substr(value, instr(value, ':') + 1), ':') AS second
  FROM sshd_config WHERE key = 'maxstartups')
SELECT key, value, coalesce(path, '/etc/ssh/sshd_config') AS path, line FROM own
WHERE start NOT BETWEEN 1 AND :start
   OR (first > 0 AND second = first)
   OR (first > 0 AND (CAST(substr(value, first + 1) AS INTEGER) < :rate
                      OR CAST(substr(value, second + 1) AS INTEGER) > :full));
