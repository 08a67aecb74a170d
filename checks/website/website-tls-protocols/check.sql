-- id: website-tls-protocols
-- title: The site speaks no TLS older than 1.2
-- title[zh_CN]: 网站不支持低于 1.2 的 TLS 版本
-- severity: high
-- area: website
-- controls: gbt22239:8.1.2.2.a gbt22239:8.1.2.2.b gbt22239:7.1.2.2 gbt22239:8.1.4.8.a zicha:RA019
--     highrisk:6.2.2.1 highrisk:6.4.5.1
-- key: address protocol
-- why: What visitors send by these versions can be read or changed by whoever stands between;
--     attacks such as POODLE and BEAST need no more than a network that many share.
-- why[zh_CN]: 使用这些旧版本传输的内容，中间人可以读取或篡改；只要处于同一网络，就可实施 POODLE、BEAST 等攻击。
-- fix: Allow TLS 1.2 and 1.3 only: in nginx `ssl_protocols TLSv1.2 TLSv1.3;`, in Apache
--     `SSLProtocol -all +TLSv1.2 +TLSv1.3`; then reload the server at {address}.
-- fix[zh_CN]: 只允许 TLS 1.2 和 1.3：nginx 中设置 `ssl_protocols TLSv1.2 TLSv1.3;`，Apache 中设置 `SSLProtocol -all +TLSv1.2 +TLSv1.3`，然后重新加载 {address} 上的服务。
SELECT address, protocol FROM web_tls_protocols
WHERE is_offered AND protocol IN ('SSLv2', 'SSLv3', 'TLSv1.0', 'TLSv1.1');
