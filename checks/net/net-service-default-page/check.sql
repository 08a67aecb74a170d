-- id: net-service-default-page
-- title: No web server shows the page that it was delivered with
-- title[zh_CN]: Web 服务器不显示默认页面
-- severity: low
-- area: net
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b highrisk:6.4.3.1 zicha:RA107
-- key: ip port
-- why: Such a page says that nobody takes care of the server: it was installed, and forgotten.
-- why[zh_CN]: 默认页面说明该服务器无人管理：装完就忘了。
-- fix: Find out who needs the web server on port {port} of {ip} ({value}), and remove it if nobody
--     does.
-- fix[zh_CN]: 查明谁需要 {ip} 的 {port} 端口的 Web 服务器（{value}），无人使用则卸载。
SELECT ip, port, value FROM net_service_facts WHERE name = 'http.title'
AND (value IN ('Welcome to nginx!', 'IIS Windows Server', 'IIS7', 'Welcome to CentOS', 'HTTP Server Test Page powered by CentOS-WebPanel.com')
OR value LIKE 'Apache2 % Default Page%' OR value LIKE 'Test Page for the %' OR value LIKE 'Apache Tomcat/%');
