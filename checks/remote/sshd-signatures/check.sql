-- id: sshd-signatures
-- title: SSH accepts no signatures with DSA or SHA-1
-- title[zh_CN]: SSH 不接受 DSA 和 SHA-1 签名
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- param weak: ssh-dss ssh-rsa ssh-dss-cert-v01@openssh.com ssh-rsa-cert-v01@openssh.com | signature
--     algorithms that are not to be accepted, separated by spaces
-- param weak[zh_CN]: 不得接受的签名算法，以空格分隔
-- key: key algorithm
-- why: The name ssh-rsa stands for RSA with SHA-1: collisions of SHA-1 can be bought, and DSA keys
--     have only 1024 bits. RSA keys themselves go on working with rsa-sha2-256.
-- why[zh_CN]: ssh-rsa 指使用 SHA-1 的 RSA 签名：SHA-1 碰撞已可用金钱实现，DSA 密钥则只有 1024 位。RSA 密钥本身仍可配合 rsa-sha2-256 继续使用。
-- fix: Remove {algorithm} from {key} in {path}, or put a minus sign and the name there ({key}
--     -{algorithm}). Then reload sshd.
-- fix[zh_CN]: 从 {path} 的 {key} 中删除 {algorithm}，或写作 {key} -{algorithm}，然后重新加载 sshd。
WITH RECURSIVE part(key, algorithm, rest, path, line) AS (
  SELECT key, NULL, value || ',', path, line
  FROM sshd_config
  WHERE key IN ('hostkeyalgorithms', 'pubkeyacceptedalgorithms') AND match = ''
  UNION ALL
  SELECT key, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1), path, line
  FROM part
  WHERE rest <> '')
SELECT key, algorithm, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM part
WHERE algorithm <> '' AND instr(' ' || :weak || ' ', ' ' || algorithm || ' ') > 0;
