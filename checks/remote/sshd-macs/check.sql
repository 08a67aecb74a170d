-- id: sshd-macs
-- title: SSH protects messages with strong checksums only
-- title[zh_CN]: SSH 只使用强完整性校验算法
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.8.a
-- param weak: hmac-md5 hmac-md5-96 hmac-md5-etm@openssh.com hmac-md5-96-etm@openssh.com
--     hmac-sha1-96 hmac-sha1-96-etm@openssh.com hmac-ripemd160 hmac-ripemd160@openssh.com
--     hmac-ripemd160-etm@openssh.com none | algorithms that are not to be offered, separated by
--     spaces
-- param weak[zh_CN]: 不得提供的算法，以空格分隔
-- key: key algorithm
-- why: MD5 and shortened checksums are the ones that an attacker on the network can hope to forge;
--     assessors report them.
-- why[zh_CN]: MD5 和截短的校验值是网络攻击者最有望伪造的，测评中也会被列为问题。
-- fix: Remove {algorithm} from MACs in {path}, or remove the line: the defaults of OpenSSH are
--     good. Then reload sshd.
-- fix[zh_CN]: 从 {path} 的 MACs 中删除 {algorithm}，或删除整行（OpenSSH 的默认值是安全的），然后重新加载 sshd。
WITH RECURSIVE part(key, algorithm, rest, path, line) AS (
  SELECT key, NULL, value || ',', path, line
  FROM sshd_config
  WHERE key = 'macs' AND match = ''
  UNION ALL
  SELECT key, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1), path, line
  FROM part
  WHERE rest <> '')
SELECT key, algorithm, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM part
WHERE algorithm <> '' AND instr(' ' || :weak || ' ', ' ' || algorithm || ' ') > 0;
