-- id: tomcat-ajp
-- title: Tomcat's AJP port asks for a secret
-- title[zh_CN]: Tomcat 的 AJP 端口要求密钥
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e
-- key: instance name
-- why: AJP without a secret gave away every file of the applications (CVE-2020-1938, Ghostcat)
--     and lets its user name himself as anybody.
-- why[zh_CN]: 没有密钥的 AJP 会泄露应用的所有文件（CVE-2020-1938，Ghostcat），连接者还能冒充任意用户。
-- fix: Remove the AJP connector in {path}:{line}, or set secret= and address="127.0.0.1", and
--     restart Tomcat.
-- fix[zh_CN]: 删除 {path}:{line} 的 AJP 连接器，或设置 secret= 和 address="127.0.0.1"，然后重启 Tomcat。
SELECT c.instance, c.name, c.value AS protocol, c.path, c.line FROM tomcat_config c
WHERE c.element = 'Connector' AND c.attribute = 'protocol' AND upper(c.value) LIKE '%AJP%'
  AND NOT EXISTS (SELECT 1 FROM tomcat_config s
                  WHERE s.instance = c.instance AND s.path = c.path AND s.number = c.number
                    AND s.attribute IN ('secret', 'requiredSecret') AND s.value = '(hidden)');
