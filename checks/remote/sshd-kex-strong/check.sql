-- id: sshd-kex-strong
-- title: SSH agrees on keys with methods of the strong list only
-- title[zh_CN]: SSH 只使用强密钥交换算法清单
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
--     gbt22239:8.1.4.7.a
-- param approved:
--     sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,diffie-hellman-group14-sha256
--     | algorithms that are right, separated by commas
-- param approved[zh_CN]: 正确的算法，以逗号分隔
-- key: key algorithm
-- same-as: xccdf:sshd_use_strong_kex
-- why: Algorithms that nobody approved may be weak, and an examination by the authority asks for
--     the approved ones.
-- why[zh_CN]: 未经认可的算法可能较弱，主管部门检查时也要求使用认可的算法。
-- fix: Set KexAlgorithms in {path} to a part of
--     sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,diffie-hellman-group14-sha256,
--     and reload sshd.
-- fix[zh_CN]: 在 {path} 中将 KexAlgorithms 设为 sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,diffie-hellman-group-exchange-sha256,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,diffie-hellman-group14-sha256 的子集，并重新加载 sshd。
WITH RECURSIVE part(key, algorithm, rest, path, line) AS (
  SELECT key, '', value || ',', path, line FROM sshd_config WHERE key = 'kexalgorithms'
  UNION ALL
  SELECT key, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1), path, line
  FROM part WHERE rest <> '')
SELECT key, algorithm, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM part
WHERE algorithm <> '' AND instr(',' || :approved || ',', ',' || algorithm || ',') = 0;
