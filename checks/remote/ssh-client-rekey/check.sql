-- id: ssh-client-rekey
-- title: SSH clients change their keys after a gigabyte or an hour
-- title[zh_CN]: SSH 客户端每 1 GB 或一小时更换会话密钥
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.7.a
-- param bytes: 1073741824 | most bytes
-- param bytes[zh_CN]: 最多字节数
-- param seconds: 3600 | most seconds
-- param seconds[zh_CN]: 最长秒数
-- key: host
-- same-as: xccdf:ssh_client_rekey_limit
-- why: The less is encrypted with one key, the less is lost when somebody works it out.
-- why[zh_CN]: 同一密钥加密的数据越少，密钥被破解时的损失越小。
-- fix: Set RekeyLimit 512M 1h in {path} for all hosts, and remove other lines for it.
-- fix[zh_CN]: 在 {path} 中为所有主机设置 RekeyLimit 512M 1h，并删除其他同名设置。
WITH told AS (
  SELECT host, value, path, line,
         CAST(value AS INTEGER) * CASE lower(regexp_part('^[0-9]+([kmgKMG])', value))
           WHEN 'k' THEN 1024 WHEN 'm' THEN 1048576 WHEN 'g' THEN 1073741824 ELSE 1 END AS bytes,
         CAST(regexp_part('\s([0-9]+)[smhdwSMHDW]?$', value) AS INTEGER)
           * CASE lower(regexp_part('\s[0-9]+([smhdwSMHDW])$', value))
               WHEN 'm' THEN 60 WHEN 'h' THEN 3600 WHEN 'd' THEN 86400 WHEN 'w' THEN 604800
               ELSE 1 END AS seconds
  FROM ssh_client_config WHERE user IS NULL AND key = 'rekeylimit')
SELECT host, value, path, line FROM told
WHERE bytes NOT BETWEEN 1 AND :bytes OR coalesce(seconds, 0) NOT BETWEEN 1 AND :seconds
UNION ALL
SELECT '*', 'not set', '/etc/ssh/ssh_config', NULL
WHERE NOT EXISTS (SELECT 1 FROM told WHERE host = '*');
