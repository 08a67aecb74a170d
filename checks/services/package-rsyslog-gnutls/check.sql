-- id: package-rsyslog-gnutls
-- title: What rsyslog encrypts with is installed
-- title[zh_CN]: 已安装rsyslog 的加密模块
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.7.a gbt22239:8.1.4.8.a
-- key: name
-- same-as: xccdf:package_rsyslog-gnutls_installed
-- why: Records that go over the network in clear can be read and changed on the way.
-- why[zh_CN]: 明文经网络发送的日志在途中可被读取和篡改。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'rsyslog-gnutls' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('rsyslog-gnutls')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
