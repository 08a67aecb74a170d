-- id: package-pam-modules
-- title: The package of PAM's modules is installed
-- title[zh_CN]: 已安装 PAM 模块软件包
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: name
-- same-as: xccdf:package_pam_modules_installed
-- why: All rules for passwords and sign-ins are kept by these modules.
-- why[zh_CN]: 口令和登录规则都由这些模块执行。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'libpam-modules' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('libpam-modules', 'pam')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
