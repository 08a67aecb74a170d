-- id: package-pam-runtime
-- title: What keeps PAM's common files together is installed
-- title[zh_CN]: 已安装 PAM 运行支持软件包
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: name
-- same-as: xccdf:package_pam_runtime_installed
-- why: Without it no service has the common rules for sign-ins.
-- why[zh_CN]: 没有它，各服务就没有共同的登录规则。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'libpam-runtime' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('libpam-runtime', 'pam')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
