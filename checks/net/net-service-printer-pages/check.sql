-- id: net-service-printer-pages
-- title: Printers' pages ask for a password
-- title[zh_CN]: 打印机管理页面要求口令
-- severity: low
-- area: net
-- controls: gbt22239:8.1.4.1.a gbt22239:8.1.4.2.b highrisk:6.4.2.1
-- key: ip port
-- why: From its page a printer gives away address books and stored documents, and can be made to
--     send every print elsewhere.
-- why[zh_CN]: 通过管理页面可以取走打印机的通讯录和存储的文档，还能让所有打印内容发往别处。
-- fix: Set the administrator's password of the printer at {ip} and let only the technicians'
--     network reach port {port}.
-- fix[zh_CN]: 为 {ip} 的打印机设置管理员口令，并只允许技术人员网段访问 {port} 端口。
SELECT s.ip, s.port, s.product FROM net_services s
JOIN net_service_facts f ON f.ip = s.ip AND f.port = s.port AND f.name = 'http.status' AND f.value = '200'
WHERE s.service = 'http' AND (s.device_class = 'printer' OR s.product LIKE '% printer');
