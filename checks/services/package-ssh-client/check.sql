-- id: package-ssh-client
-- title: A client for encrypted sign-in to other hosts is installed
-- title[zh_CN]: 已安装 SSH 客户端
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_openssh-clients_installed
-- why: Without one people take what is at hand, and that may send passwords in clear.
-- why[zh_CN]: 没有它，人员会使用手边的工具，可能以明文传送口令。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'openssh-client' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('openssh-client', 'openssh-clients')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
