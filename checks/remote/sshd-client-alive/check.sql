-- id: sshd-client-alive
-- title: SSH ends sessions whose other side no longer answers
-- title[zh_CN]: SSH 自动结束对端无响应的会话
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param seconds: 900 | most seconds without an answer
-- param seconds[zh_CN]: 无响应的最长秒数
-- key: key
-- why: A session that was left behind when a notebook was closed stays open on the server for days,
--     with the rights of whoever opened it.
-- why[zh_CN]: 合上笔记本电脑后遗留的会话会在服务器上保持数天，并一直拥有当时登录者的权限。
-- fix: Set ClientAliveInterval 300 and ClientAliveCountMax 3 (together at most {wanted} seconds) in
--     {path} and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 ClientAliveInterval 300 和 ClientAliveCountMax 3（乘积不超过 {wanted} 秒），并重新加载 sshd。
SELECT i.key, i.value AS interval, c.value AS count_max, :seconds AS wanted,
       coalesce(i.path, '/etc/ssh/sshd_config') AS path, i.line
FROM sshd_config AS i
     LEFT JOIN sshd_config AS c ON c.key = 'clientalivecountmax' AND c.match = ''
WHERE i.key = 'clientaliveinterval' AND i.match = ''
  AND CAST(i.value AS INTEGER) * CAST(coalesce(c.value, '3') AS INTEGER) NOT BETWEEN 1 AND :seconds;
