-- id: package-openssh-server
-- title: The SSH server is installed
-- title[zh_CN]: 已安装 SSH 服务端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_openssh-server_installed
-- why: Without it administrators fall back to ways that send passwords in clear.
-- why[zh_CN]: 没有它，管理员会退回到明文传输口令的方式。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'openssh-server' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('openssh-server')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
