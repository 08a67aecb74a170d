-- id: package-openscap-scanner
-- title: The scanner OpenSCAP is installed
-- title[zh_CN]: 已安装扫描工具 OpenSCAP
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6
-- key: name
-- same-as: xccdf:package_openscap-scanner_installed
-- why: Some authorities ask for its reports beside this one.
-- why[zh_CN]: 部分主管部门还要求提供它的报告。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'openscap-scanner' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('openscap-scanner', 'libopenscap8')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
