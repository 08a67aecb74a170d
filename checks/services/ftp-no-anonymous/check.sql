-- id: ftp-no-anonymous
-- title: FTP asks everybody for a password
-- title[zh_CN]: FTP 不允许匿名登录
-- severity: high
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RA096
--     zicha:RB095
-- key: product path
-- why: Without a password anybody on the network takes what lies there, and where it is writable
--     leaves what others then open.
-- why[zh_CN]: 匿名即可登录，网内任何人都能取走其中文件；若可写，还能放入他人会打开的文件。
-- fix: Forbid it in {path}: {fix}.
-- fix[zh_CN]: 在 {path} 中禁止：{fix}。
SELECT 'vsftpd' AS product, 'anonymous_enable=NO' AS fix, min(path) AS path, max(CASE WHEN key = 'anonymous_enable' THEN line END) AS line
FROM ftp_config WHERE product = 'vsftpd'
GROUP BY path HAVING coalesce(max(CASE WHEN key = 'anonymous_enable' THEN upper(value) END), 'YES') NOT IN ('NO', 'FALSE', '0')
UNION ALL
SELECT product, 'take the block <Anonymous> out', path, min(line) FROM ftp_config WHERE product = 'proftpd' AND context LIKE '%Anonymous%' GROUP BY path
UNION ALL
SELECT product, 'write yes into NoAnonymous', path, line FROM ftp_config WHERE key = 'noanonymous' AND lower(value) NOT IN ('yes', 'on', '1');
