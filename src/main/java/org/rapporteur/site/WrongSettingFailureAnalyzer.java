package org.rapporteur.site;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line which setting stopped the start. */
final class WrongSettingFailureAnalyzer extends AbstractFailureAnalyzer<WrongSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongSetting failure) {
        return new FailureAnalysis(
                String.valueOf(failure.getMessage()), "Mend the setting and start again.", failure);
    }
}
