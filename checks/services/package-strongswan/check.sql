-- id: package-strongswan
-- title: Software for IPsec is installed
-- title[zh_CN]: 已安装 IPsec 软件
-- severity: info
-- area: services
-- controls: gbt22239:8.1.2.2.b
-- key: name
-- same-as: xccdf:package_strongswan_installed xccdf:package_libreswan_installed
-- why: Links between sites that go over lines of others need encryption that both ends know.
-- why[zh_CN]: 跨越他人线路的站点互联需要双方都支持的加密。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'strongswan' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('strongswan', 'libreswan')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
