-- id: package-usbguard
-- title: The USB guard is installed
-- title[zh_CN]: 已安装 USB 设备管控程序 usbguard
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_usbguard_installed
-- why: Any device that is plugged in would work, a keyboard that types by itself included.
-- why[zh_CN]: 任何插入的设备都能工作，包括会自动输入的“键盘”。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'usbguard' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('usbguard')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
