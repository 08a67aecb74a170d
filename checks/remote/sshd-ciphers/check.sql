-- id: sshd-ciphers
-- title: SSH encrypts with strong ciphers only
-- title[zh_CN]: SSH 只使用强加密算法
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.8.a
-- param weak: 3des-cbc aes128-cbc aes192-cbc aes256-cbc rijndael-cbc@lysator.liu.se blowfish-cbc
--     cast128-cbc arcfour arcfour128 arcfour256 none | ciphers that are not to be offered,
--     separated by spaces
-- param weak[zh_CN]: 不得提供的加密算法，以空格分隔
-- key: key algorithm
-- why: With CBC or RC4 somebody on the same network can win back parts of a session, the password
--     typed in it among them.
-- why[zh_CN]: 使用 CBC 或 RC4 时，同一网络中的人可能还原会话的部分内容，包括其中输入的口令。
-- fix: Remove {algorithm} from Ciphers in {path}, or remove the line: the defaults of OpenSSH are
--     good. Then reload sshd.
-- fix[zh_CN]: 从 {path} 的 Ciphers 中删除 {algorithm}，或删除整行（OpenSSH 的默认值是安全的），然后重新加载 sshd。
WITH RECURSIVE part(key, algorithm, rest, path, line) AS (
  SELECT key, NULL, value || ',', path, line
  FROM sshd_config
  WHERE key = 'ciphers' AND match = ''
  UNION ALL
  SELECT key, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1), path, line
  FROM part
  WHERE rest <> '')
SELECT key, algorithm, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM part
WHERE algorithm <> '' AND instr(' ' || :weak || ' ', ' ' || algorithm || ' ') > 0;
