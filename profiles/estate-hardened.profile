# Every check of a unit but those that must be asked for by name: for one that hardens to the letter.
title: Everything of a unit, hardened
title[zh_CN]: 单位全部对象（逐项加固）
include: estate
include: hardened
check: configuration/*
check: dbms/*
check: device/*
check: logs/*
check: net/*
check: power/*
check: traffic/*
check: website/*
