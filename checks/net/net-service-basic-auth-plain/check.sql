-- id: net-service-basic-auth-plain
-- title: No web page asks for a password without TLS
-- title[zh_CN]: 网页不在未加密连接上要求口令
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c highrisk:6.4.1.2
-- key: ip port
-- why: HTTP's basic sign-in sends the password readable with every single request.
-- why[zh_CN]: HTTP 基本认证在每个请求中都以明文发送口令。
-- fix: Serve port {port} of {ip} over HTTPS and redirect to it ({value}).
-- fix[zh_CN]: 将 {ip} 的 {port} 端口改为 HTTPS 并跳转（{value}）。
SELECT f.ip, f.port, f.value FROM net_service_facts f
JOIN net_services s ON s.ip = f.ip AND s.port = f.port AND s.protocol = f.protocol
WHERE f.name = 'http.auth' AND f.value LIKE 'basic%' AND NOT s.is_tls;
