-- id: package-ccid
-- title: The driver of smart card readers is installed
-- title[zh_CN]: 已安装智能卡读卡器驱动
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.1.d
-- key: name
-- same-as: xccdf:package_pcsc-lite-ccid_installed
-- why: Without it no card is read, and people sign in by password alone.
-- why[zh_CN]: 没有它就无法读卡，人员只能凭口令登录。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'libccid' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('libccid', 'pcsc-lite-ccid')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
