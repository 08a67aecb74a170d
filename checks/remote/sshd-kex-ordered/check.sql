-- id: sshd-kex-ordered
-- title: SSH agrees on keys with approved methods only
-- title[zh_CN]: SSH 只使用认可的密钥交换算法
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
--     gbt22239:8.1.4.7.a
-- param approved:
--     ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256
--     | algorithms that are right, separated by commas, the first one preferred
-- param approved[zh_CN]: 正确的算法，以逗号分隔，按优先顺序排列
-- key: key algorithm
-- same-as: xccdf:sshd_use_approved_kex_ordered_stig
-- why: Algorithms that nobody approved may be weak, and an examination by the authority asks for
--     the approved ones.
-- why[zh_CN]: 未经认可的算法可能较弱，主管部门检查时也要求使用认可的算法。
-- fix: Set KexAlgorithms in {path} to a part of
--     ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,
--     in this order, and reload sshd.
-- fix[zh_CN]: 在 {path} 中将 KexAlgorithms 设为 ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256 的子集并保持顺序，并重新加载 sshd。
WITH RECURSIVE part(key, number, place, algorithm, rest, path, line) AS (
  SELECT key, 0, 0, '', value || ',', path, line FROM sshd_config WHERE key = 'kexalgorithms'
  UNION ALL
  SELECT key, number + 1,
         instr(',' || :approved || ',', ',' || substr(rest, 1, instr(rest, ',') - 1) || ','),
         substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1), path, line
  FROM part WHERE rest <> '')
SELECT key, algorithm, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM part
WHERE algorithm <> ''
  AND (place = 0
       OR place < coalesce((SELECT max(p.place) FROM part AS p WHERE p.number < part.number), 0));
