-- id: net-certificate-not-yet
-- title: Certificates on the network are valid already
-- title[zh_CN]: 网络服务的证书已经生效
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a
-- key: ip port chain position
-- why: A certificate that begins in the future comes from a clock that is wrong, and clients refuse
--     it.
-- why[zh_CN]: 尚未生效的证书说明签发方或本机时钟有误，客户端会拒绝连接。
-- fix: Set the clock right where {subject} was issued, and issue it anew for port {port} of {ip}.
-- fix[zh_CN]: 校准签发 {subject} 的系统时钟，并为 {ip} 的 {port} 端口重新签发证书。
SELECT ip, port, chain, position, subject, days_left, not_after, not_before FROM net_certificates
WHERE not_before > strftime('%Y-%m-%dT%H:%M:%SZ', 'now');
