-- id: package-pcsc-lite
-- title: The smart card daemon is installed
-- title[zh_CN]: 已安装智能卡服务 pcscd
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- key: name
-- same-as: xccdf:package_pcsc-lite_installed
-- why: Without it nobody can sign in with a card, the second factor that level 3 asks for.
-- why[zh_CN]: 没有它就无法用智能卡登录，而三级要求双因素鉴别。
-- fix: If the host shall have it: apt install {name} (or dnf install {name}).
-- fix[zh_CN]: 如需使用，执行：apt install {name}（或 dnf install {name}）。
SELECT 'pcsc-lite' AS name, 'is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages
                  WHERE name IN ('pcsc-lite', 'pcscd')
                    AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
