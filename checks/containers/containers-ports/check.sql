-- id: containers-ports
-- title: Ports of containers are published on chosen addresses
-- title[zh_CN]: 容器端口只在指定地址上发布
-- severity: low
-- area: containers
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.3.2.a zicha:RA107
-- key: engine name
-- why: A port that is published on all addresses passes ufw and firewalld: Docker writes its own
--     rules in front of theirs.
-- why[zh_CN]: 发布在所有地址上的端口会绕过 ufw 和 firewalld：Docker 的规则排在它们之前。
-- fix: Publish it as -p 127.0.0.1:PORT:PORT, or on the one address it is meant for; now {ports}.
-- fix[zh_CN]: 改为 -p 127.0.0.1:端口:端口，或只绑定所需地址；目前为 {ports}。
SELECT engine, name, image, ports, path FROM containers
WHERE is_running AND ports REGEXP '(^| )(0\.0\.0\.0|::):';
