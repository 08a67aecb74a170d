-- id: sshd-rekey
-- title: SSH changes its keys after half a gigabyte or an hour
-- title[zh_CN]: SSH 每 512 MB 或一小时更换会话密钥
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- param bytes: 536870912 | most bytes
-- param bytes[zh_CN]: 最多字节数
-- param seconds: 3600 | most seconds
-- param seconds[zh_CN]: 最长秒数
-- key: key
-- same-as: xccdf:sshd_rekey_limit
-- why: The less is encrypted with one key, the less is lost when somebody works it out.
-- why[zh_CN]: 同一密钥加密的数据越少，密钥被破解时的损失越小。
-- fix: Set RekeyLimit 512M 1h in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 RekeyLimit 512M 1h，删除其他同名设置，并重新加载 sshd。
/* Bytes and seconds; 0 means that there is no such limit. */
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line FROM sshd_config
WHERE key = 'rekeylimit'
  AND (CAST(value AS INTEGER) NOT BETWEEN 1 AND :bytes
       OR CAST(substr(value, instr(value, ' ') + 1) AS INTEGER) NOT BETWEEN 1 AND :seconds);
