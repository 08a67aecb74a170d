-- id: net-service-ssh-cipher
-- title: SSH encrypts with safe ciphers
-- title[zh_CN]: SSH 使用安全的加密算法
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.2.2.b
-- key: ip port value
-- why: RC4, 3DES, Blowfish and CAST are old, and CBC ciphers of SSH give away parts of what they
--     carry.
-- why[zh_CN]: RC4、3DES、Blowfish、CAST 均已过时，SSH 的 CBC 模式会泄露部分内容。
-- fix: Take {value} out of `Ciphers` on {ip} (port {port}); on switches choose the strong set of
--     the vendor.
-- fix[zh_CN]: 在 {ip}（{port} 端口）的 `Ciphers` 中去掉 {value}；交换机选用厂商的强算法集。
SELECT ip, port, value FROM net_service_facts WHERE name = 'ssh.cipher'
AND (value LIKE '%-cbc' OR value LIKE '%-cbc@%' OR value LIKE 'arcfour%' OR value IN ('none', 'des', '3des-ctr'));
