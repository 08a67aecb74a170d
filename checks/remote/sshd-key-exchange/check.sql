-- id: sshd-key-exchange
-- title: SSH agrees on keys with strong methods only
-- title[zh_CN]: SSH 只使用强密钥交换算法
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.8.a
-- param weak: diffie-hellman-group1-sha1 diffie-hellman-group14-sha1
--     diffie-hellman-group-exchange-sha1 | methods that are not to be offered, separated by spaces
-- param weak[zh_CN]: 不得提供的算法，以空格分隔
-- key: key algorithm
-- why: A session recorded today under a weak exchange can be decrypted later, with all that was
--     typed in it.
-- why[zh_CN]: 用弱密钥交换建立的会话今天被录下，日后即可连同其中输入的内容一并解密。
-- fix: Remove {algorithm} from KexAlgorithms in {path}, or remove the line: the defaults of OpenSSH
--     are good. Then reload sshd.
-- fix[zh_CN]: 从 {path} 的 KexAlgorithms 中删除 {algorithm}，或删除整行（OpenSSH 的默认值是安全的），然后重新加载 sshd。
WITH RECURSIVE part(key, algorithm, rest, path, line) AS (
  SELECT key, NULL, value || ',', path, line
  FROM sshd_config
  WHERE key = 'kexalgorithms' AND match = ''
  UNION ALL
  SELECT key, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1), path, line
  FROM part
  WHERE rest <> '')
SELECT key, algorithm, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM part
WHERE algorithm <> '' AND instr(' ' || :weak || ' ', ' ' || algorithm || ' ') > 0;
