-- id: net-service-ssh-hostkey
-- title: SSH proves who it is with a safe key
-- title[zh_CN]: SSH 主机密钥算法安全
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.2.2.b
-- key: ip port value
-- why: DSA keys of SSH have 1024 bits and are signed with SHA-1; who breaks one poses as the
--     server.
-- why[zh_CN]: SSH 的 DSA 密钥只有 1024 位并用 SHA-1 签名，破解后即可冒充服务器。
-- fix: Take {value} out of `HostKeyAlgorithms` on {ip} (port {port}); on switches choose the strong
--     set of the vendor.
-- fix[zh_CN]: 在 {ip}（{port} 端口）的 `HostKeyAlgorithms` 中去掉 {value}；交换机选用厂商的强算法集。
SELECT ip, port, value FROM net_service_facts WHERE name = 'ssh.host_key'
AND value IN ('ssh-dss', 'ssh-dss-cert-v01@openssh.com');
