-- id: tomcat-shutdown-port
-- title: Tomcat cannot be stopped through a port
-- title[zh_CN]: Tomcat 不能通过端口被关闭
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.4.2.b gbt22239:7.1.4.2.b
-- key: instance
-- why: Every account of the host can stop the hospital's application by sending SHUTDOWN to the
--     port.
-- why[zh_CN]: 主机上任何账户向该端口发送 SHUTDOWN 就能关闭医院的业务系统。
-- fix: Set `port="-1"` of Server in {path}:{line} and restart Tomcat.
-- fix[zh_CN]: 将 {path}:{line} 的 Server 属性 port 设为 "-1"，然后重启 Tomcat。
SELECT p.instance, p.value AS port, p.path, p.line FROM tomcat_config p
JOIN tomcat_config s ON s.instance = p.instance AND s.element = 'Server' AND s.attribute = 'shutdown'
WHERE p.element = 'Server' AND p.attribute = 'port' AND p.value <> '-1' AND s.value = 'SHUTDOWN';
