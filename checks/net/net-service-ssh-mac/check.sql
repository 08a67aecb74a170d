-- id: net-service-ssh-mac
-- title: SSH protects its packets with safe digests
-- title[zh_CN]: SSH 使用安全的校验算法
-- severity: low
-- area: net
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.2.2.b
-- key: ip port value
-- why: MD5 and digests cut to 96 bits are weaker than anything else in the connection.
-- why[zh_CN]: MD5 和截短为 96 位的摘要是整个连接中最薄弱的环节。
-- fix: Take {value} out of `MACs` on {ip} (port {port}); on switches choose the strong set of the
--     vendor.
-- fix[zh_CN]: 在 {ip}（{port} 端口）的 `MACs` 中去掉 {value}；交换机选用厂商的强算法集。
SELECT ip, port, value FROM net_service_facts WHERE name = 'ssh.mac'
AND (value LIKE 'hmac-md5%' OR value LIKE '%-96' OR value LIKE '%-96-%' OR value IN ('none', 'hmac-ripemd160'));
