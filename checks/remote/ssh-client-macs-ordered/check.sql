-- id: ssh-client-macs-ordered
-- title: SSH clients protect messages with SHA-2, the long one first
-- title[zh_CN]: SSH 客户端使用 SHA-2 校验并优先较长者
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.7.a
-- param approved: hmac-sha2-512,hmac-sha2-256 | algorithms that are right, separated by
--     commas, the first one preferred
-- param approved[zh_CN]: 正确的算法，以逗号分隔，按优先顺序排列
-- key: host algorithm
-- same-as: xccdf:ssh_client_use_approved_macs_ordered_stig
-- why: Algorithms that nobody approved may be weak, and what this host sends to others is as secret
--     as what it receives.
-- why[zh_CN]: 未经认可的算法可能较弱；本机发往其他主机的内容与收到的内容同样需要保密。
-- fix: Set MACs in {path} for all hosts to a part of hmac-sha2-512,hmac-sha2-256, in this order.
-- fix[zh_CN]: 在 {path} 中为所有主机将 MACs 设为 hmac-sha2-512,hmac-sha2-256 的子集并保持顺序。
WITH RECURSIVE part(host, number, place, algorithm, rest, path, line) AS (
  SELECT host, 0, 0, '', value || ',', path, line FROM ssh_client_config
  WHERE user IS NULL AND key = 'macs'
  UNION ALL
  SELECT host, number + 1,
         instr(',' || :approved || ',', ',' || substr(rest, 1, instr(rest, ',') - 1) || ','),
         substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1), path, line
  FROM part WHERE rest <> '')
SELECT host, algorithm, path, line FROM part AS p
WHERE algorithm <> ''
  AND (place = 0
       OR place < coalesce((SELECT max(b.place) FROM part AS b
                            WHERE b.path = p.path AND b.line = p.line AND b.number < p.number), 0))
UNION ALL
SELECT '*', 'whatever is built in', '/etc/ssh/ssh_config', NULL
WHERE NOT EXISTS (SELECT 1 FROM ssh_client_config
                  WHERE user IS NULL AND key = 'macs' AND host = '*');
