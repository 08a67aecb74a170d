-- id: net-service-ssh-kex
-- title: SSH agrees on keys by safe methods
-- title[zh_CN]: SSH 密钥协商使用安全算法
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.2.2.b
-- key: ip port value
-- why: Groups of 1024 bits and SHA-1 are within reach of who records the traffic today.
-- why[zh_CN]: 1024 位群和 SHA-1 已在今天录制流量者的能力范围之内。
-- fix: Take {value} out of `KexAlgorithms` on {ip} (port {port}); on switches choose the strong set
--     of the vendor.
-- fix[zh_CN]: 在 {ip}（{port} 端口）的 `KexAlgorithms` 中去掉 {value}；交换机选用厂商的强算法集。
SELECT ip, port, value FROM net_service_facts WHERE name = 'ssh.kex'
AND (value LIKE 'diffie-hellman-group%-sha1' OR value LIKE 'gss-%-sha1-%' OR value = 'rsa1024-sha1');
