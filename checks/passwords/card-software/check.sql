-- id: card-software
-- title: Software for signing in with a card is installed
-- title[zh_CN]: 已安装智能卡登录软件
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.1.d
-- key: package
-- same-as: xccdf:install_smartcard_packages
-- why: Without it the second factor that level 3 asks for cannot be a card or a key of the unit.
-- why[zh_CN]: 没有它，三级要求的第二鉴别因素就不能使用单位的卡或 UKey。
-- fix: apt install libpam-pkcs11 (RHEL family: dnf install openssl-pkcs11 sssd)
-- fix[zh_CN]: 执行 apt install libpam-pkcs11（RHEL 系：dnf install openssl-pkcs11 sssd）。
SELECT 'libpam-pkcs11' AS package
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('libpam-pkcs11', 'libengine-pkcs11-openssl', 'openssl-pkcs11')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
